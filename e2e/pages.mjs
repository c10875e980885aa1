// Pages of the desk in a real browser, and what they are asked for. Used by desk.test.mjs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

export const DESK = process.env.DESK;
export const SHOTS = process.env.SHOTS;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let browser;

export async function start() {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu"],
  });
}

export const stop = () => browser.close();

/** Opens a page of its own that fails the test on any script error, refusal of the policy or dialog. */
export async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15000);
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("dialog", (dialog) => { page.faults.push("dialog: " + dialog.message()); dialog.dismiss(); });
  page.on("console", (message) => {
    const expected = /status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !expected) page.faults.push(message.text());
  });
  await page.goto(DESK + path);
  return page;
}

export async function close(page) {
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

/** Axe is brought in beside the page's policy, which stays as strict as for everybody. */
export async function faultsOf(page, name) {
  // What has been scrolled half below the head is not too small.
  await page.evaluate(() => scrollTo(0, 0));
  const client = await page.context().newCDPSession(page);
  await client.send("Runtime.evaluate", { expression: axe });
  const run = `axe.run(document, {runOnly: ${JSON.stringify(RULES)}, resultTypes: ["violations"]})
    .then((r) => JSON.stringify(r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 3)
      .map((n) => n.html.slice(0, 120) + " " + n.failureSummary.slice(0, 160)).join(" | "))))`;
  const found = await client.send("Runtime.evaluate", { expression: run, awaitPromise: true, returnByValue: true });
  await client.detach();
  return JSON.parse(found.result.value).map((fault) => `${name}: ${fault}`);
}

export const left = async (page) => Number.parseInt((await page.locator("#left .count").innerText()).replaceAll(",", ""), 10);
export const menu = async (page) =>
  page.locator("nav.side a").evaluateAll((links) => links.map((a) => a.getAttribute("href")));
export const sourceOf = async (page, words) => {
  await page.goto(`${DESK}/search?q=${encodeURIComponent(words)}`);
  return page.locator(".passage h3 a").first().getAttribute("href");
};

package travaux.linking;

/**
 * A name in a role.
 *
 * @param role what it is the name of
 * @param name the name
 */
public record Named(Role role, String name) {}

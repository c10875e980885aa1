package travaux.negotiation;

/** One line on the record of one document: a sealed family, one record for each line type. */
public sealed interface Line
    permits Quote,
        TimeExpression,
        Entry,
        Event,
        Instrument,
        Person,
        Deadline,
        Link,
        PackageDeal,
        IssueMention {}

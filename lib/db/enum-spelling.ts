/** An enum of the database as the wire spells it. */
export const wire = <T extends string>(value: string): T => value.replaceAll('_', '-') as T;

/** A value of the wire as the database spells it. */
export const stored = <T extends string>(value: string): T => value.replaceAll('-', '_') as T;

/**
 * Conditions with a safeguard whose removal no safeguard notices, and why that is no fault; `machine.condition`.
 * An entry that is no longer needed is a fault of the check.
 */
export const explained: Readonly<Record<string, string>> = {};

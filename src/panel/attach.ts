/** Finds compose windows and gives each its panel. */
export function attach(): void {}

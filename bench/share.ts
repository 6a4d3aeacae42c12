/** 1.96 standard deviations: 95 % of a normal distribution. */
const Z = 1.96;

/** A share of 0 to 1 with its 95 % interval after Wilson (1927), as measurements print it: `0.91 [0.88, 0.94] of 512`. */
export function share(part: number, whole: number, digits = 2): string {
  if (whole === 0) return '– of 0';
  const p = part / whole;
  const shrink = 1 + (Z * Z) / whole;
  const middle = (p + (Z * Z) / (2 * whole)) / shrink;
  const reach = (Z * Math.sqrt((p * (1 - p)) / whole + (Z * Z) / (4 * whole * whole))) / shrink;
  const [low, high] = [Math.max(0, middle - reach), Math.min(1, middle + reach)];
  return `${p.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}] of ${whole}`;
}

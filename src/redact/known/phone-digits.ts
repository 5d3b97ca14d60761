export const digitsOf = (text: string): string => text.replace(/[^0-9]+/g, "");

/**
 * The digits that identify, without country code and trunk zero: the last nine (numbers of two countries practically
 * never share them in one conversation), or all of them when there are fewer.
 */
export function nationalDigits(phone: string): string {
  const digits = digitsOf(phone).replace(/^0+/, "");
  return digits.length > 9 ? digits.slice(-9) : digits;
}

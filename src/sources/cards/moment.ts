/** REV, the moment at which a card was last changed. */

/** REV: `20120305T131933Z`, `2012-03-05T13:32:54.123+01:00`, `2012-03-05`; milliseconds, null when it is none of them. */
export function momentOf(text: string): number | null {
  const match =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i.exec(
      text.trim(),
    );
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  const isDay = month >= 1 && month <= 12 && new Date(at).getUTCMonth() === month - 1;
  return isDay ? at - offsetOf(match[7] ?? 'Z') : null;
}

function offsetOf(zone: string): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

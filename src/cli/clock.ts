/** When a coming meeting begins, as commands print it. */

/** By its own clock and with its zone, where the calendar names one: "2026-11-24 10:00 Europe/Lisbon". Else as it stands there. */
export function beginsWords({ at, there }: { at: string; there: { begins: string; zone: string } | null }): string {
  const words = there === null ? at.replace(/:00(?:\.000)?Z$/, ' UTC') : `${there.begins} ${there.zone}`;
  return words.replace('T', ' ');
}

/** Finding places in the page and asking the server. */

export function find<T extends Element>(selector: string, within: ParentNode = document): T | null {
  return within.querySelector<T>(selector);
}

/** Goes with every request of an island; the server refuses acts without it. */
export function token(): string {
  return find<HTMLMetaElement>('meta[name="kith-token"]')?.content ?? '';
}

/** Text of an answer; null when it was no success. */
export async function ask(address: string, signal?: AbortSignal): Promise<string | null> {
  try {
    const answer = await fetch(address, { headers: { 'x-kith-token': token() }, ...(signal ? { signal } : {}) });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

/** What the owner says about how mail and phone numbers are read, from the next import on. */

import { Refusal } from '../../basics/result.ts';
import { isPhoneCountry } from '../../people/index.ts';
import { type Home, settings } from '../../store/store.ts';
import { TEXTS_KEPT, type TextsKept } from '../../timeline/index.ts';

export interface HowRead {
  /** Whose texts of mail are kept. */
  readonly texts: TextsKept;
  /** Two letters (ISO 3166-1): of phone numbers that name no country; null: they stay without one. */
  readonly country: string | null;
}

export async function howRead({ db, owner }: Home): Promise<HowRead> {
  return {
    texts: await settings.textsKept(db, owner),
    country: (await settings.setting(db, owner, 'country')) || null,
  };
}

/** What is not said stays as it is; an empty country is none. Nothing is kept where one of both cannot be. */
export async function sayHowRead(
  home: Home,
  said: { readonly texts?: string | undefined; readonly country?: string | undefined },
): Promise<HowRead | Refusal> {
  const { db, owner } = home;
  const { texts, country } = said;
  if (texts !== undefined && !TEXTS_KEPT.some((one) => one === texts))
    return new Refusal(`"${texts}" does not say whose texts of mail are kept: ${TEXTS_KEPT.join(', ')}.`);
  const code = country?.trim().toUpperCase();
  if (code && !isPhoneCountry(code))
    return new Refusal(`"${country}" is no country in two letters, such as PT for Portugal.`);
  await db.transaction(async (tx) => {
    if (texts !== undefined) await settings.saveSetting(tx, owner, 'texts', texts);
    if (code !== undefined) await settings.saveSetting(tx, owner, 'country', code);
  });
  return howRead(home);
}

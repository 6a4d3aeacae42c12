/** What the owner sees on somebody's profile: a place to drop or paste it, and what was read of it. Nothing is fetched. */

import type { Profile } from '../../api/shapes.ts';
import { Form, type Frame } from '../page.tsx';
import { dateInWords } from '../words.ts';

/** `back`: where to go on afterwards. */
export function AddProfile(props: {
  frame: Frame;
  person: { readonly id: number; readonly name: string };
  back: string;
  isAdded: boolean;
}) {
  const { frame, person } = props;
  return (
    <details class="add-profile">
      <summary class="quiet">
        {props.isAdded ? 'You added what you saw on their profile; add it anew' : 'Add what you see on their profile'}
      </summary>
      <Form frame={frame} action={`/people/${person.id}/profile`} files>
        <input type="hidden" name="back" value={props.back} />
        <p class="pick">
          <label class="act second">
            Choose their PDF
            <input type="file" name="file" accept=".pdf,.txt,application/pdf,text/plain" data-profile-file />
          </label>
          <span class="hint">
            On their profile, LinkedIn has <b>More</b>, then <b>Save to PDF</b>. It can also be dropped anywhere on this
            page.
          </span>
        </p>
        <label class="prepared">
          Or the profile page, selected and copied as a whole
          <textarea name="text" rows={4} maxlength={60_000} placeholder={`${person.name} …`} />
        </label>
        <button class="act second" type="submit">
          Add it
        </button>
        <p class="hint">
          Kith keeps work, schools and how large the network is, not the text or the file; and it fetches nothing by
          itself.
        </p>
      </Form>
    </details>
  );
}

/** What was read of it. Nothing of this is known by anybody but the owner's own eyes, and the page says so. */
export function ProfileSeen(props: {
  frame: Frame;
  person: { readonly id: number; readonly name: string };
  them: string;
  profile: Profile & { readonly addedAt: string | null };
}) {
  const { frame, person, profile } = props;
  const day = profile.addedAt === null ? '' : ` on ${dateInWords(profile.addedAt.slice(0, 10), frame.now)}`;
  return (
    <section class="profile-seen" aria-labelledby="profile">
      <h2 id="profile">What you saw on their profile</h2>
      {profile.headline ? <p>{profile.headline}</p> : null}
      <ul>
        {profile.positions.map(({ title, company, from, to }) => (
          <li>
            {[title, company].filter(Boolean).join(', ')} <span class="about">{stretch(from, to)}</span>
          </li>
        ))}
        {profile.education.map(({ degree, school, from, to }) => (
          <li>
            {[degree, school].filter(Boolean).join(', ')} <span class="about">{stretch(from, to)}</span>
          </li>
        ))}
      </ul>
      <p class="hint">Added by you{day}, as the page told it then.</p>
      <Form frame={frame} action={`/people/${person.id}/profile`}>
        <input type="hidden" name="so" value="no" />
        <button class="quiet" type="submit">
          Take it back
        </button>
      </Form>
    </section>
  );
}

function stretch(from: string | null, to: string | null): string {
  if (from === null) return '';
  return `${from} to ${to ?? 'now'}`;
}

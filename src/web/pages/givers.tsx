/** People who helped: with what, whether they were told, what they look for now. Ordered by when, never by how much. */

import type { Giver, Prepared } from '../../api/shapes.ts';
import { calledOf } from '../../people/index.ts';
import { type Frame, Page } from '../page.tsx';
import { agoInWords, dateInWords, listInWords } from '../words.ts';
import { DraftPiece } from './draft.tsx';
import { capital } from './pieces.tsx';

export function GiversPage(props: { frame: Frame; givers: readonly Giver[] }) {
  const { frame, givers } = props;
  return (
    <Page frame={frame} title="People who helped">
      <article class="giving">
        <h1>People who helped</h1>
        <p class="lede">As your letters and stories tell it. What they look for stands before anything you may want.</p>
        {givers.length === 0 ? (
          <p class="empty">Nothing you brought tells of help yet. What happened in person you can tell as a story.</p>
        ) : (
          <ul class="lines">
            {givers.map((giver) => (
              <GiverLine frame={frame} giver={giver} />
            ))}
          </ul>
        )}
      </article>
    </Page>
  );
}

function GiverLine(props: { frame: Frame; giver: Giver }) {
  const { frame, giver } = props;
  const { person, remembered, helped, looksFor } = giver;
  const them = calledOf(person.name);
  const [last, ...earlier] = helped;
  return (
    <li>
      <h2 class="name">
        <a href={`/people/${person.id}`}>{person.name}</a>
      </h2>
      {remembered ? <p class="hint">Helps, also unasked.</p> : null}
      {last === undefined ? null : <HelpedOnce frame={frame} one={last} them={them} />}
      {earlier.length === 0 ? null : (
        <details>
          <summary class="quiet">Earlier</summary>
          <div class="opened">
            {earlier.map((one) => (
              <HelpedOnce frame={frame} one={one} them={them} />
            ))}
          </div>
        </details>
      )}
      <p>
        {looksFor.length === 0
          ? `What ${them} looks for now is not written down.`
          : `${them} looks for ${listInWords(looksFor.map((words) => `“${words}”`))}.`}
      </p>
      <p class="acts">
        <a class="act second" href={`/people/${person.id}/thanks`} aria-label={`Thank ${person.name}`}>
          Thank {them}
        </a>
      </p>
    </li>
  );
}

function HelpedOnce(props: { frame: Frame; one: Giver['helped'][number]; them: string }) {
  const { frame, one } = props;
  const thanked =
    one.thankedAt === null ? 'No thanks of yours was found in writing.' : `You thanked on ${dateInWords(one.thankedAt, frame.now)}.`; // biome-ignore format: one line
  return (
    <div>
      {/* What a letter says is theirs; what the owner tells of it is not. */}
      {one.rests.length > 0 ? <blockquote class="theirs">“{one.what}”</blockquote> : <p>{one.what}</p>}
      <p class="hint">
        {capital(agoInWords(one.at, frame.now))}. {thanked}
      </p>
    </div>
  );
}

/** Words to thank one person with. `care`: with what care to write now; empty where nothing is to be said. */
export function ThanksPage(props: { frame: Frame; draft: Prepared; care: string }) {
  const { frame, draft, care } = props;
  return (
    <Page frame={frame} title={`Thank ${draft.to.name}`}>
      <article class="giving">
        <h1>
          Thank <a href={`/people/${draft.to.id}`}>{draft.to.name}</a>
        </h1>
        <p class="lede">A thank-you that says what for, and what came of it.</p>
        {care === '' ? null : <p class="hint">{care}</p>}
        <DraftPiece frame={frame} draft={draft} label="Your thank-you" />
      </article>
    </Page>
  );
}

/** The invitation desk: one case at a time, their words first; or four piles. */

import type { Case } from '../../api/shapes.ts';
import { commonWords, type Group, together } from '../../screening/index.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { agoInWords, betweenInWords, numberInWords } from '../words.ts';
import { capital } from './pieces.tsx';
import { AddProfile } from './profile.tsx';

const ACTS = [
  { what: 'welcome', key: 'w', word: 'Welcome' },
  { what: 'ask', key: 'a', word: 'Ask first' },
  { what: 'set-aside', key: 's', word: 'Set aside' },
  { what: 'rest', key: 'r', word: 'Let it rest' },
] as const;

const ADVICE: Readonly<Record<Case['advice'], string>> = {
  welcome: 'Welcome.',
  'ask-first': 'Ask first.',
  'set-aside': 'Set aside.',
  rest: 'Let it rest, quietly.',
};

const CHANNEL: Readonly<Record<Case['channel'], string>> = {
  invitation: 'An invitation',
  message: 'A first letter',
  'reply-to-thank-you': 'An answer to your thank-you',
};

/** `at`: place of the case to show. `isGone`: another was asked for, which waits no longer. `isEmpty`: nothing was brought yet. */
export function DeskPage(props: {
  frame: Frame;
  cases: readonly Case[];
  at: number;
  isGone?: boolean;
  isEmpty?: boolean;
}) {
  const { frame, cases } = props;
  const shown = cases[props.at];
  return (
    <Page frame={frame} title="Invitations">
      {props.isGone ? (
        <p class="hint">The one you came for waits here no longer: it was answered, or is older than three months.</p>
      ) : null}
      {shown ? (
        <One frame={frame} shown={shown} cases={cases} at={props.at} />
      ) : (
        <Done isEmpty={props.isEmpty ?? false} />
      )}
    </Page>
  );
}

function Done({ isEmpty }: { isEmpty: boolean }) {
  return (
    <div class="done">
      <h1>That is all.</h1>
      <p class="hint">
        {isEmpty ? (
          <>
            Nothing was brought yet. <a href="/imports">A LinkedIn archive</a> tells who invited you, and with what
            words.
          </>
        ) : (
          'Of the last three months, nobody else waits at the door, as far as what you brought goes.'
        )}
      </p>
      <p>
        <a href="/invitations/all">Invitations and what became of them</a>
      </p>
    </div>
  );
}

function One(props: { frame: Frame; shown: Case; cases: readonly Case[]; at: number }) {
  const { frame, shown, cases, at } = props;
  const next = cases[(at + 1) % cases.length]!;
  const wave = together(cases).find((group) => group.wave !== null && group.members.includes(shown));
  return (
    <article class="desk" data-line>
      <h1 class="hidden">
        {CHANNEL[shown.channel]}: {shown.person.name}
      </h1>
      <p class="hint place">
        {CHANNEL[shown.channel]}, {agoInWords(shown.at, frame.now)}
        {shown.secondLook ? '. You set it aside a while ago; a second look' : ''}
        <a href="/invitations/piles">all in piles</a>
      </p>
      {wave ? (
        <Wave frame={frame} wave={wave} shown={shown} />
      ) : shown.note === '' ? (
        <p class="blank">No words came with it.</p>
      ) : (
        <blockquote class="theirs">{shown.note}</blockquote>
      )}
      <p class="from">
        <a href={`/people/${shown.person.id}`}>{shown.person.name}</a>
        {shown.headline ? `, ${shown.headline}` : ''}
      </p>
      {wave ? (
        <details class="cannot">
          <summary>Their note as it came</summary>
          <p class="note">{shown.note}</p>
        </details>
      ) : null}
      <p class="advice">
        <strong>{ADVICE[shown.advice]}</strong>
      </p>
      <ul class="reasons">
        {shown.reasons.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
      {shown.cannotKnow.length > 0 ? (
        <details class="cannot">
          <summary>What cannot be known</summary>
          <ul>
            {shown.cannotKnow.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <Form frame={frame} action={`/invitations/${shown.id}`} name="desk-acts">
        {shown.answer === '' ? null : (
          <label class="prepared">
            Words to start from; what stands in brackets only you can say
            <textarea rows={7} data-answer>
              {shown.answer}
            </textarea>
          </label>
        )}
        {next.id === shown.id ? null : <input type="hidden" name="next" value={String(next.id)} />}
        <div class="acts">
          {ACTS.map(({ what, key, word }) => (
            <button
              class={isAdvised(shown.advice, what) ? 'act' : 'act second'}
              type="submit"
              name="what"
              value={what}
              data-key={key}
            >
              {word} <kbd>{key}</kbd>
            </button>
          ))}
          {next.id === shown.id ? null : (
            <a class="quiet" href={`/invitations?case=${next.id}`} data-next>
              Next <kbd>n</kbd>
            </a>
          )}
        </div>
      </Form>
      <AddProfile
        frame={frame}
        person={shown.person}
        back={`/invitations?case=${shown.id}`}
        isAdded={shown.hasProfile}
      />
      <p class="hint">
        Welcome and Ask first copy the words above; you send them yourself. LinkedIn lets no program answer for you, and
        Kith sends nothing to anyone. <a href="/invitations/words">Your own words for answers</a>
      </p>
    </article>
  );
}

function isAdvised(advice: Case['advice'], what: (typeof ACTS)[number]['what']): boolean {
  return advice === what || (advice === 'ask-first' && what === 'ask');
}

/** Near copies stand together, their words once, and are still answered one by one. */
function Wave(props: { frame: Frame; wave: Group<Case>; shown: Case }) {
  const { frame, wave, shown } = props;
  return (
    <section class="wave" aria-labelledby="wave">
      <p class="hint" id="wave">
        {wroteNearlyTheSame(wave, frame.now)}
      </p>
      <blockquote class="theirs">{commonWords(wave.members.map(({ note }) => note))}</blockquote>
      <ul>
        {wave.members.map((one) => (
          <li>
            {one.id === shown.id ? (
              <strong aria-current="true">{one.person.name}</strong>
            ) : (
              <a href={`/invitations?case=${one.id}`}>{one.person.name}</a>
            )}{' '}
            <span class="hint">{ADVICE[one.advice]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wroteNearlyTheSame({ members }: Group<Case>, now: number): string {
  const when = betweenInWords(
    members.map(({ at }) => at),
    now,
  );
  return `${capital(numberInWords(members.length))} people who wait wrote nearly the same${when && ` ${when}`}:`;
}

const PILES: readonly (readonly [Case['advice'], string])[] = [
  ['welcome', 'To welcome'],
  ['ask-first', 'To ask first'],
  ['rest', 'To rest, quietly'],
  ['set-aside', 'To set aside'],
];

export function PilesPage(props: { frame: Frame; cases: readonly Case[] }) {
  const { frame, cases } = props;
  const groups = together(cases);
  return (
    <Page frame={frame} title="Invitations in piles">
      <article class="piles">
        <h1>Invitations</h1>
        <p class="hint">
          As Kith would sort them; each is still answered by you. <a href="/invitations">One at a time</a> ·{' '}
          <a href="/invitations/all">what became of earlier ones</a>
        </p>
        {cases.length === 0 ? <p class="empty">That is all, as far as the last three months go.</p> : null}
        {PILES.map(([advice, head]) => {
          const pile = groups.filter((group) => pileOf(group) === advice);
          if (pile.length === 0) return null;
          return (
            <section aria-labelledby={advice}>
              <h2 id={advice}>{head}</h2>
              <ul class="lines">
                {pile.map((group) =>
                  group.wave === null ? (
                    group.members.map((one) => <Line frame={frame} one={one} said={firstWords(one)} />)
                  ) : (
                    <li class="wave">
                      <p class="hint">{wroteNearlyTheSame(group, frame.now)}</p>
                      <p class="theirs">“{commonWords(group.members.map(({ note }) => note))}”</p>
                      <ul class="lines">
                        {group.members.map((one) => (
                          <Line
                            frame={frame}
                            one={one}
                            said={[one.headline, ADVICE[one.advice]].filter(Boolean).join('. ')}
                          />
                        ))}
                      </ul>
                    </li>
                  ),
                )}
              </ul>
            </section>
          );
        })}
      </article>
    </Page>
  );
}

/** A wave lies where the kindest advice for one of its people lies: nobody goes lower for what others wrote too. */
function pileOf({ members }: Group<Case>): Case['advice'] {
  return PILES.map(([advice]) => advice).find((advice) => members.some((one) => one.advice === advice)) ?? 'ask-first';
}

/** Characters of a note shown in a pile. */
const FIRST_WORDS = 160;

function firstWords({ note, headline }: Case): string {
  const words = note.replace(/\s+/g, ' ').trim();
  if (words === '') return headline;
  return words.length > FIRST_WORDS ? `“${words.slice(0, FIRST_WORDS).replace(/\s\S*$/, '')} …”` : `“${words}”`;
}

function Line(props: { frame: Frame; one: Case; said: string }) {
  const { frame, one, said } = props;
  return (
    <li>
      <a href={`/invitations?case=${one.id}`} data-move>
        <span class="name">{one.person.name}</span>
        <span class="said">{said}</span>
        <span class="last">{agoInWords(one.at, frame.now)}</span>
      </a>
    </li>
  );
}

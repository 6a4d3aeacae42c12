/** Prepared words to one person: to change, copy, open in the mail program, save as a file. */

import type { Prepared } from '../../api/shapes.ts';
import { Form, type Frame } from '../page.tsx';

/** `label`: what the words are, for who cannot see where they stand. `check`: where the words can be read once more. */
export function DraftPiece(props: { frame: Frame; draft: Prepared; label: string; rows?: number; check?: string }) {
  const { frame, draft, label } = props;
  const { id, email, profile } = draft.to;
  return (
    <div class="draft" data-draft>
      <Form frame={frame} action={`/people/${id}/draft.eml`} name="drafting">
        {email === null ? null : (
          <label class="prepared">
            Subject
            <input type="text" name="subject" value={draft.subject} maxlength={200} autocomplete="off" />
          </label>
        )}
        <label class="prepared">
          {label}
          <textarea name="body" rows={props.rows ?? 9} maxlength={20_000}>
            {draft.body}
          </textarea>
        </label>
        <div class="acts">
          <button class="act second" type="button" data-copy hidden>
            Copy
          </button>
          {draft.mailto === null ? null : (
            <a class="act second" href={draft.mailto} data-mailto={email}>
              Open in mail
            </a>
          )}
          {props.check === undefined ? null : (
            <button class="quiet" type="submit" formaction={props.check}>
              Read it with their eyes
            </button>
          )}
          {email === null ? null : (
            <button class="quiet" type="submit">
              Save as a mail file
            </button>
          )}
          {email === null && profile !== null ? (
            <a class="quiet" href={profile} rel="noreferrer noopener" target="_blank">
              Open their LinkedIn profile
            </a>
          ) : null}
        </div>
      </Form>
      <p class="hint">
        {draft.body.includes('[…]') ? 'What stands in […] only you can say. ' : ''}You send it yourself; Kith sends
        nothing to anyone.
      </p>
    </div>
  );
}

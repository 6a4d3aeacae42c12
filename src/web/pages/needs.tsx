/** What one's people look for and have to give: in their words, with who fits whom. */

import type { Needs, Offer } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { NeedLine, Proposals, TearOut, Who } from './giving-pieces.tsx';

export function NeedsPage(props: { frame: Frame; all: Needs }) {
  const { frame, all } = props;
  const isEmpty = all.needs.length + all.offers.length === 0;
  return (
    <Page frame={frame} title="Needs and offers">
      <article class="giving">
        <h1>Needs and offers</h1>
        <p class="lede">In their words, as you wrote them down or let a letter tell you.</p>
        {isEmpty ? (
          <p class="empty">
            Nothing is written down yet. When somebody says what they look for, write it here; Kith looks who may have
            it.
          </p>
        ) : null}
        {all.needs.length === 0 ? null : (
          <section aria-labelledby="looked-for">
            <h2 id="looked-for">Looked for</h2>
            <ul class="lines">
              {all.needs.map((need) => (
                <NeedLine frame={frame} need={need} back="/needs" />
              ))}
            </ul>
          </section>
        )}
        {all.offers.length === 0 ? null : (
          <section aria-labelledby="to-give">
            <h2 id="to-give">To give</h2>
            <ul class="lines">
              {all.offers.map((offer) => (
                <OfferLine frame={frame} offer={offer} />
              ))}
            </ul>
          </section>
        )}
        <Proposals frame={frame} proposals={all.proposals} back="/needs" />
        <section aria-labelledby="write-down">
          <h2 id="write-down">Write down</h2>
          <Form frame={frame} action="/needs" name="writing">
            <label>
              Who: a name, or “me” <input type="text" name="who" data-who required maxlength={500} autocomplete="off" />
            </label>
            <label>
              What <input type="text" name="words" required maxlength={1000} autocomplete="off" />
            </label>
            <div class="acts">
              <button class="act second" type="submit" name="sort" value="need">
                They look for it
              </button>
              <button class="act second" type="submit" name="sort" value="offer">
                They have it to give
              </button>
            </div>
          </Form>
        </section>
      </article>
    </Page>
  );
}

function OfferLine(props: { frame: Frame; offer: Offer }) {
  const { frame, offer } = props;
  return (
    <li id={`leaf-${offer.id}`}>
      <p class="wish">
        <Who person={offer.person} /> {offer.person === null ? 'offer' : 'offers'} “{offer.words}”
      </p>
      <TearOut frame={frame} id={offer.id} what={offer.words} back="/needs" word="No longer" />
    </li>
  );
}

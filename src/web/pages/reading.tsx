/** Many letters are still to be read before anything can be said of them: how far it is, instead of a page that does not come. */

import { type Frame, Page } from '../page.tsx';
import { numberInWords } from '../words.ts';

/** Seconds between two looks of a browser without script. */
const REFRESH = 5;
const TENTHS = 10;

/** `share`: how much is read, 0 to 1. `address`: the page that was asked for, which takes this one's place when it can. */
export function ReadingPage(props: { frame: Frame; share: number; address: string }) {
  return (
    <Page frame={props.frame} title="Reading your letters" refresh={REFRESH}>
      <article data-progress={props.address}>
        <h1>Reading your letters</h1>
        <p class="lede" role="status">
          {soFar(props.share)}
        </p>
        <p class="hint">
          To know who asked, promised, helped or thanked, Kith reads each letter once, on this machine. This page goes
          on by itself; <a href="/people">your people</a> and what passed between you can be looked at meanwhile.
        </p>
      </article>
    </Page>
  );
}

function soFar(share: number): string {
  const tenths = Math.floor(share * TENTHS);
  return tenths === 0 ? 'It has just begun.' : `About ${numberInWords(tenths)} of ten are read.`;
}

import { type Frame, Page } from '../page.tsx';

/** `what` went wrong, `where`, and what to `todo`: whole sentences, never the text of a fault. */
export function ErrorPage(props: { frame: Frame; what: string; where?: string; todo: string }) {
  return (
    <Page frame={props.frame} title="That did not work">
      <div class="done">
        <h1>{props.what}</h1>
        {props.where ? <p class="where">{props.where}</p> : null}
        <p>{props.todo}</p>
      </div>
    </Page>
  );
}

export function NotFoundPage(props: { frame: Frame }) {
  return (
    <Page frame={props.frame} title="Nothing here">
      <div class="done">
        <h1>There is nothing here.</h1>
        <p>
          Perhaps a person was joined with another, or forgotten. <a href="/people">People</a> has everyone, and{' '}
          <a href="/search">Search</a> finds what was written.
        </p>
      </div>
    </Page>
  );
}

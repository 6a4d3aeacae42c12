/** The note field: after an @ it offers names. Arrows choose, Enter or Tab takes, Escape closes. */

import { ask, find } from './place.ts';

interface Offered {
  readonly name: string;
  readonly line: string;
  /** What to write into the note so that it means this person and nobody else: `@Ana`. */
  readonly at: string;
}

/** A name being typed is no longer than this, characters. */
const LONGEST_NAME = 40;

export function startNote(): void {
  const field = find<HTMLTextAreaElement>('textarea[data-names]');
  const list = find<HTMLElement>('#names');
  if (field && list) new NoteField(field, list).listen();
}

class NoteField {
  readonly field: HTMLTextAreaElement;
  readonly list: HTMLElement;
  offered: readonly Offered[] = [];
  chosen = 0;
  asking = new AbortController();

  constructor(field: HTMLTextAreaElement, list: HTMLElement) {
    this.field = field;
    this.list = list;
  }

  listen(): void {
    this.field.setAttribute('aria-autocomplete', 'list');
    this.field.setAttribute('aria-controls', this.list.id);
    this.field.addEventListener('input', () => void this.offer());
    this.field.addEventListener('keydown', (event) => this.onKey(event));
    this.field.addEventListener('blur', () => this.close());
    // A press must not take the focus away, or the list is gone before the click arrives.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.onClick(event));
  }

  /** The letters after the last @ before the caret; null when no name is being typed. */
  started(): string | null {
    const before = this.field.value.slice(0, this.field.selectionStart);
    return /(?:^|\s)@([^\s@:,]*)$/.exec(before.slice(-LONGEST_NAME))?.[1] ?? null;
  }

  async offer(): Promise<void> {
    this.asking.abort();
    this.asking = new AbortController();
    const started = this.started();
    if (started === null || started === '') return this.close();
    const { signal } = this.asking;
    const answer = await ask(`${this.field.dataset.names}?q=${encodeURIComponent(started)}`, signal);
    if (answer === null || signal.aborted) return;
    this.offered = JSON.parse(answer) as Offered[];
    this.chosen = 0;
    this.show();
  }

  show(): void {
    this.list.replaceChildren(...this.offered.map((one, i) => this.option(one, i)));
    this.list.hidden = this.offered.length === 0;
    if (this.list.hidden) this.field.removeAttribute('aria-activedescendant');
    else this.field.setAttribute('aria-activedescendant', `name-${this.chosen}`);
  }

  option(one: Offered, i: number): HTMLElement {
    const item = document.createElement('li');
    item.id = `name-${i}`;
    item.role = 'option';
    item.ariaSelected = String(i === this.chosen);
    const name = document.createElement('span');
    name.className = 'name';
    name.textContent = one.name;
    const line = document.createElement('span');
    line.className = 'line';
    line.textContent = one.line;
    item.append(name, line);
    return item;
  }

  close(): void {
    this.asking.abort();
    this.offered = [];
    this.show();
  }

  onKey(event: KeyboardEvent): void {
    const isOpen = this.offered.length > 0;
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && !isOpen) {
      event.preventDefault();
      this.field.form?.requestSubmit();
    } else if (isOpen && this.onListKey(event.key)) event.preventDefault();
  }

  onListKey(key: string): boolean {
    const count = this.offered.length;
    if (key === 'ArrowDown') this.chosen = (this.chosen + 1) % count;
    else if (key === 'ArrowUp') this.chosen = (this.chosen + count - 1) % count;
    else if (key === 'Enter' || key === 'Tab') this.take(this.chosen);
    else if (key === 'Escape') this.close();
    else return false;
    this.show();
    return true;
  }

  onClick(event: Event): void {
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    if (item) this.take([...this.list.children].indexOf(item));
  }

  take(i: number): void {
    const one = this.offered[i];
    const started = this.started();
    if (!one || started === null) {
      this.close();
      return;
    }
    const caret = this.field.selectionStart;
    this.field.setRangeText(`${one.at} `, caret - started.length - 1, caret, 'end');
    this.close();
    this.field.focus();
  }
}

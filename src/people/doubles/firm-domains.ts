/** Whether a domain is a firm's, by numbers: each text is cut into its parts once, and no pair of texts is looked at. */

import { Column, Lists } from './lists.ts';
import { LEGAL_FORMS } from './text-keys.ts';
import { TextTable } from './text-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters of a domain's first label below which it is no firm's name. */
const MIN_LABEL = 3;

/** "acme" and "acmegmbh" are domains of "acme gmbh" and of "acme"; "acme" is one of "acme works" as well. */
export class FirmDomains {
  readonly #companies: Vocabulary;
  readonly #labels: Vocabulary;
  /** Words and texts without blanks, of both. */
  readonly #stems = new TextTable();
  /** By company: its first word where it has several, and all its words written together; -1 for none. */
  readonly #firsts = new Column();
  readonly #wholes = new Column();
  /** By label: itself, -1 where it is too short, and itself without the legal forms it ends with. */
  readonly #exacts = new Column();
  readonly #bare = new Lists();

  constructor(companies: Vocabulary, labels: Vocabulary) {
    this.#companies = companies;
    this.#labels = labels;
    this.learn();
  }

  /** Takes notice of firms and domains that came since. */
  learn(): void {
    const [companies, labels] = [this.#companies.texts, this.#labels.texts];
    for (let company = this.#wholes.length; company < companies.length; company++)
      this.#learnCompany(companies[company] ?? '');
    for (let label = this.#exacts.length; label < labels.length; label++) this.#learnLabel(labels[label] ?? '');
  }

  /** By numbers of a firm and of a first label. */
  isOf(company: number, label: number): boolean {
    const exact = this.#exacts.at(label);
    if (exact < 0) return false;
    const whole = this.#wholes.at(company);
    if (whole === exact || this.#firsts.at(company) === exact) return true;
    return this.#bare.size(label) > 0 && this.#bare.someOf(label, (bare) => bare === whole);
  }

  #learnCompany(text: string): void {
    const space = text.indexOf(' ');
    this.#firsts.push(space < 0 ? -1 : this.#stems.add(text.slice(0, space)));
    const whole = space < 0 ? text : text.replaceAll(' ', '');
    this.#wholes.push(whole === '' ? -1 : this.#stems.add(whole));
  }

  #learnLabel(label: string): void {
    this.#exacts.push(label.length < MIN_LABEL ? -1 : this.#stems.add(label));
    for (let length = 1; length <= LONGEST_FORM && length < label.length; length++) {
      const start = label.length - length;
      if (LEGAL_FORMS.has(label.slice(start))) this.#bare.push(this.#stems.add(label.slice(0, start)));
    }
    this.#bare.close();
  }
}

const LONGEST_FORM = Math.max(...[...LEGAL_FORMS].map((form) => form.length));

import { describe, expect, it } from 'vitest';
import { FirmDomains } from './firm-domains.ts';
import { Vocabulary } from './vocabulary.ts';

describe('a domain is a firm’s', () => {
  it.each<[string, string, boolean]>([
    ['acme', 'acme', true],
    ['acme', 'acmegmbh', true],
    ['acme works', 'acme', true],
    ['acme works', 'acmeworks', true],
    ['acme works', 'acmeworksltd', true],
    ['acme works', 'acmeltd', false],
    ['acme works', 'works', false],
    ['acme', 'acmeworks', false],
    ['ab', 'ab', false],
    ['ab', 'abag', true],
    ['acme', 'acm', false],
    ['', 'gmbh', false],
  ])('"%s" and "%s": %s', (company, label, isTheirs) => {
    const [companies, labels] = [new Vocabulary(), new Vocabulary()];
    const domains = new FirmDomains(companies, labels);
    // Both came after others.
    for (const other of ['zeta', 'mail']) {
      companies.add(other);
      labels.add(other);
    }
    domains.learn();
    const [firm, domain] = [companies.add(company), labels.add(label)];
    domains.learn();
    expect(domains.isOf(firm, domain)).toBe(isTheirs);
  });
});

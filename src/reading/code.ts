/** Lines of programs that stand between a letter's sentences: nobody asks or promises in them. Pure. */

/** `CC=`, `answer = readline("`, `x <- lm(`: a name is set to something that no sentence begins with. */
const SETS = /^[\w.$]+\s*(?:<-|:?=)\s*[\w.]*["'`$({[]/;
/** `will.be(`, `a[1]`, `x <- y`, `{`, a line that ends with a semicolon after a bracket. */
const CALLS = /[\w.]\(|\w\[|<-|[{}]|[)\]];\s*$/;

/** UTF-16 units looked at: code shows itself early. */
const LOOKED_AT = 200;

export function isCode(sentence: string): boolean {
  return SETS.test(sentence.slice(0, LOOKED_AT));
}

/** A line of its own that calls something, as in "getPortfolio() and getAccount()". */
export function isCodeLine(line: string): boolean {
  return isCode(line.trim()) || CALLS.test(line.slice(0, LOOKED_AT));
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { sourceFiles } from './source-files.ts';

/** Concepts whose expressions read texts of any length that somebody else wrote. */
const FOLDERS = ['lib/annotations', 'lib/articles', 'lib/people', 'lib/quotations', 'lib/sources', 'lib/text'];
/** An expression that cannot be judged within this many milliseconds is named, and passes. */
const PATIENCE = 20_000;

/** The checker's own program on every machine, rather than a faster one that only some platforms have. */
process.env.RECHECK_SYNC_BACKEND = 'pure';

/** A regular expression literal with its place. */
export type Expression = { file: string; line: number; source: string; flags: string };

/** What was judged: those that may take more than linear time on some text, with such a text, and those that could not be judged. */
export type Judged = { count: number; vulnerable: (Expression & { attack: string })[]; unknown: Expression[] };

/** Judges every regular expression literal of the concepts that read foreign text; tests are left out. */
export async function judgeExpressions(root: string): Promise<Judged> {
  const sources = await sourceFiles(root, FOLDERS);
  const files = sources.filter((file) => !/\.(?:test|cases)\.tsx?$/.test(file));
  const found = await Promise.all(
    files.map(async (file) => findExpressions(file, await readFile(path.join(root, file), 'utf8'))),
  );
  return judge(found.flat());
}

/** The regular expression literals of a TypeScript source, in order. */
export function findExpressions(file: string, content: string): Expression[] {
  const tree = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      found.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Judges expressions; equal ones once. */
export function judge(expressions: readonly Expression[]): Judged {
  const known = new Map<string, ReturnType<typeof checkSync>>();
  const judged: Judged = { count: expressions.length, vulnerable: [], unknown: [] };
  for (const expression of expressions) {
    const key = `/${expression.source}/${expression.flags}`;
    const found = known.get(key) ?? checkSync(expression.source, expression.flags, { timeout: PATIENCE });
    known.set(key, found);
    if (found.status === 'vulnerable') judged.vulnerable.push({ ...expression, attack: found.attack.pattern });
    if (found.status === 'unknown') judged.unknown.push(expression);
  }
  return judged;
}

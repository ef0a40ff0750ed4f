import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { newId } from '#lib/kernel/ids.ts';
import { wordBands } from '#lib/text/word-bands.ts';

/** So many quotations lie in one article. */
const IN_ARTICLE = 1000;

/** Keeps quotations of one desk as the product does, as suggestions, and beside them in a table for pg_trgm; both are indexed afterwards. */
export class QuotationDatabase {
  readonly deskId = newId();
  private readonly client: pg.Client;

  constructor(client: pg.Client) {
    this.client = client;
  }

  async prepare(): Promise<void> {
    await this.client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await this.client.query('CREATE UNLOGGED TABLE trigrams (id uuid PRIMARY KEY, words text)');
    await this.client.query('DROP INDEX "Suggestion_bands_idx"');
    await this.client.query('INSERT INTO "Desk" (id, slug, name) VALUES ($1, $2, $3)', [this.deskId, 'bench', 'Bench']);
  }

  /** Makes an article; answers its id, which is that of its version too. */
  async addArticle(): Promise<string> {
    const id = newId();
    await this.client.query(
      'INSERT INTO "Article" (id, "deskId", title, "currentVersionId", "createdBy") VALUES ($1, $2, $3, $1, $1)',
      [id, this.deskId, 'An article'],
    );
    return id;
  }

  /** Adds quotations, made one after the other; answers the ids of those whose places are asked for, by place. */
  async add(
    count: number,
    quotation: () => string,
    places: ReadonlySet<number> = new Set(),
  ): Promise<Map<number, Row>> {
    const kept = new Map<number, Row>();
    for (let from = 0; from < count; from += IN_ARTICLE) {
      const articleId = await this.addArticle();
      const rows = Array.from({ length: Math.min(IN_ARTICLE, count - from) }, () => ({
        id: newId(),
        words: quotation(),
      }));
      for (const [i, row] of rows.entries()) if (places.has(from + i)) kept.set(from + i, row);
      await this.copy(articleId, rows);
      await this.copyWords(rows);
    }
    return kept;
  }

  /** Adds the passages that are asked about to an article of their own; answers its id. */
  async addAsked(rows: readonly Row[]): Promise<string> {
    const articleId = await this.addArticle();
    await this.copy(articleId, rows);
    return articleId;
  }

  private async copy(articleId: string, rows: readonly Row[]): Promise<void> {
    const into = this.client.query(
      copyFrom(
        'COPY "Suggestion" (id, "articleId", "versionId", "engineVersion", form, start, segments, fields, bands) FROM STDIN',
      ),
    );
    const lines = rows.map(({ id, words }) => {
      const segments = JSON.stringify([{ start: 0, end: words.length, exact: words, prefix: '', suffix: '' }]);
      const bands = `{${wordBands(this.deskId, [words]).join(',')}}`;
      return [id, articleId, articleId, '1', 'direct', '0', escaped(segments), '{}', bands].join('\t');
    });
    await write(into, lines);
  }

  private async copyWords(rows: readonly Row[]): Promise<void> {
    const into = this.client.query(copyFrom('COPY trigrams (id, words) FROM STDIN'));
    await write(
      into,
      rows.map(({ id, words }) => `${id}\t${escaped(words)}`),
    );
  }

  /** Makes both indexes; answers how long each took, in seconds, and how large it is. */
  async index(): Promise<{ ours: string; theirs: string }> {
    await this.client.query(`SET maintenance_work_mem = '1GB'`);
    const ours = await this.timed('"Suggestion_bands_idx" ON "Suggestion" USING GIN (bands) WITH (fastupdate = off)');
    const theirs = await this.timed('trigrams_idx ON trigrams USING GIN (words gin_trgm_ops)');
    await this.client.query('VACUUM ANALYZE "Suggestion"');
    await this.client.query('VACUUM ANALYZE trigrams');
    return { ours, theirs };
  }

  private async timed(index: string): Promise<string> {
    const began = performance.now();
    await this.client.query(`CREATE INDEX ${index}`);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const [name = ''] = index.split(' ');
    const { rows } = await this.client.query(`SELECT pg_size_pretty(pg_relation_size('${name}')) AS size`);
    return `${seconds} s, ${rows[0].size}`;
  }
}

/** A quotation with its id. */
export type Row = { id: string; words: string };

async function write(into: Writable, lines: readonly string[]): Promise<void> {
  const done = finished(into);
  for (const line of lines) if (!into.write(`${line}\n`)) await once(into, 'drain');
  into.end();
  await done;
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (sign) => `\\${sign === '\\' ? '\\' : { '\t': 't', '\n': 'n', '\r': 'r' }[sign]}`);
}

import { describe, expect, it } from 'vitest';
import { databaseUrl } from '#lib/db/pool.ts';
import { openDatabase } from './database.ts';
import { freePort } from './ports.ts';

describe('openDatabase', () => {
  it('joins a server that is there and leaves it running', async () => {
    const opened = await openDatabase({ DATABASE_URL: databaseUrl(), SIC_DATA_DIR: 'unused' });
    expect(opened.url).toBe(databaseUrl());
    await opened.stop();
    expect((await openDatabase({ DATABASE_URL: databaseUrl(), SIC_DATA_DIR: 'unused' })).url).toBe(databaseUrl());
  });

  it('says which database cannot be reached, without the password', async () => {
    const url = `postgresql://sic:secret-word@127.0.0.1:${await freePort()}/sic`;
    const failure = openDatabase({ DATABASE_URL: url, SIC_DATA_DIR: 'unused' });
    await expect(failure).rejects.toThrow(/^The database of DATABASE_URL \(127\.0\.0\.1:\d+\/sic\) cannot be used: /);
    await expect(failure).rejects.not.toThrow('secret-word');
  });

  it('says that a password is wrong', async () => {
    const url = new URL(databaseUrl());
    url.password = 'wrong';
    await expect(openDatabase({ DATABASE_URL: url.href, SIC_DATA_DIR: 'unused' })).rejects.toThrow('password');
  });
});

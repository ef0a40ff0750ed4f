import { describe, expect, it } from 'vitest';
import { getEnv, readEnv } from './env.ts';

function envOf(source: Record<string, string | undefined>) {
  const read = readEnv(source);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return read.env;
}

function faultsOf(source: Record<string, string | undefined>): string[] {
  const read = readEnv(source);
  return read.ok ? [] : read.faults;
}

describe('readEnv', () => {
  it('has a default for everything a first start needs', () => {
    expect(envOf({})).toEqual({
      PORT: 3000,
      APP_URL: 'http://localhost:3000',
      SIC_DATA_DIR: '.sic',
      TRUSTED_PROXY: false,
      LOG_LEVEL: 'info',
      NODE_ENV: 'production',
    });
  });

  it('derives the address from the port, unless it is given', () => {
    expect(envOf({ PORT: '8080' }).APP_URL).toBe('http://localhost:8080');
    expect(envOf({ PORT: '8080', APP_URL: 'https://sic.example.org/' }).APP_URL).toBe('https://sic.example.org');
  });

  it('takes a variable set to nothing as not set', () => {
    expect(envOf({ PORT: '', DATABASE_URL: ' ', AUTH_SECRET: '' })).toEqual(envOf({}));
  });

  it('tells all faults at once, each with the name of its variable', () => {
    const faults = faultsOf({
      PORT: 'eighty',
      APP_URL: 'sic.example.org',
      DATABASE_URL: 'mysql://localhost/sic',
      AUTH_SECRET: 'short',
      SIC_WIKIDATA_URL: 'https://www.wikidata.org/wiki',
      SIC_DEMO_PASSWORD: 'demo',
      TRUSTED_PROXY: 'maybe',
      LOG_LEVEL: 'loud',
      NODE_ENV: 'staging',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'PORT',
      'APP_URL',
      'DATABASE_URL',
      'AUTH_SECRET',
      'SIC_WIKIDATA_URL',
      'SIC_DEMO_PASSWORD',
      'TRUSTED_PROXY',
      'LOG_LEVEL',
      'NODE_ENV',
    ]);
  });

  it.each(['0', '65536', '-1', '3000.5', '1e3', '99999'])('refuses the port %s', (value) => {
    expect(faultsOf({ PORT: value })).toEqual(['PORT must be a port number from 1 to 65535.']);
  });

  it.each(['http://x.org/path', 'http://x.org/?q', 'ftp://x.org', 'javascript:alert(1)'])(
    'refuses the address %s',
    (value) => {
      expect(faultsOf({ APP_URL: value })).toHaveLength(1);
    },
  );

  it('trusts a proxy when told so, and only then', () => {
    expect(['on', 'off', ''].map((value) => envOf({ TRUSTED_PROXY: value }).TRUSTED_PROXY)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('looks nobody up unless it is told where', () => {
    expect(envOf({ SIC_WIKIDATA_URL: '' }).SIC_WIKIDATA_URL).toBeUndefined();
    expect(envOf({ SIC_WIKIDATA_URL: 'https://www.wikidata.org/' }).SIC_WIKIDATA_URL).toBe('https://www.wikidata.org');
  });

  it.each(['postgres://h/d', 'postgresql://u:p@h:5432/d?sslmode=require'])('takes the database %s', (value) => {
    expect(envOf({ DATABASE_URL: value }).DATABASE_URL).toBe(value);
  });
});

describe('getEnv', () => {
  it('reads once: a later change of process.env changes nothing', () => {
    const first = getEnv();
    process.env.SIC_DATA_DIR = 'elsewhere';
    expect(getEnv()).toBe(first);
  });
});

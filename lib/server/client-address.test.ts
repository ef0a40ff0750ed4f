import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const remote = '10.0.0.1';

describe('clientAddress', () => {
  it('is the connection’s without a trusted proxy, whatever the caller writes', () => {
    expect(clientAddress({ remote, forwarded: '203.0.113.7' }, false)).toBe(remote);
    expect(clientAddress({ remote: undefined, forwarded: '203.0.113.7' }, false)).toBe('unknown');
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['forged,, 203.0.113.7 ', '203.0.113.7'],
    [['198.51.100.1', '198.51.100.2, 203.0.113.7'], '203.0.113.7'],
    ['203.0.113.7:4711', '203.0.113.7'],
    ['2001:DB8::7', '2001:db8::7'],
    ['[2001:db8::7]:4711', '2001:db8::7'],
  ])('is the last entry the trusted proxy wrote: %j', (forwarded, address) => {
    expect(clientAddress({ remote, forwarded }, true)).toBe(address);
  });

  it.each([undefined, '', 'unknown', '203.0.113.7, ', '203.0.113.7, _hidden', '999.1.1.1', 'x'.repeat(9000)])(
    'is the connection’s when the last entry is no address: %j',
    (forwarded) => {
      expect(clientAddress({ remote, forwarded }, true)).toBe(remote);
    },
  );
});

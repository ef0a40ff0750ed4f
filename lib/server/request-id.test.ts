import { describe, expect, it } from 'vitest';
import { requestId } from './request-id.ts';

describe('requestId', () => {
  it('keeps the id a proxy sent', () => {
    expect(requestId('f00d-1234_ABC')).toBe('f00d-1234_ABC');
  });

  it.each([undefined, '', 'short', 'a'.repeat(65), 'has space in it', 'line\nbreak-here', ['one', 'two-two-two']])(
    'makes a new one instead of %j',
    (sent) => {
      expect(requestId(sent)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    },
  );
});

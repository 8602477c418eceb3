import { canonicalJson, portableSha256, toHex } from '@tergeu/journal';
import { digestOf, type Json } from '@tergeu/procedure';
import fc from 'fast-check';

it('the digest of an agreement is the journal’s hash of canonical JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const known = JSON.parse(JSON.stringify(value)) as Json;
      expect(digestOf(known)).toBe(toHex(portableSha256(new TextEncoder().encode(canonicalJson(known)))));
    }),
  );
});

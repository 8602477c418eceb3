// as: libs/ui/src/canary.tsx
// breaks: react-hooks/rules-of-hooks
import { useState } from 'react';

export function Canary({ loud }: { loud: boolean }): string {
  if (loud) {
    const [song] = useState('tweet');
    return song;
  }
  return '';
}

import { Select } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ChoiceProps } from './choice';

export interface TouchedChoiceProps extends ChoiceProps {
  /** What had happened to the field in whose place it stands. */
  readonly isPressed: boolean;
  readonly isFocused: boolean;
}

/** The list of a choice that somebody has reached for. */
export function TouchedChoice({ data, clearable = false, isPressed, isFocused, ...props }: TouchedChoiceProps) {
  const field = useRef<HTMLInputElement>(null);
  const isOwed = useRef(isPressed);
  useEffect(() => {
    if (isOwed.current) field.current?.click();
    isOwed.current = false;
  }, []);
  return <Select {...props} ref={field} data={data} clearable={clearable} allowDeselect={clearable} autoFocus={isFocused} />;
}

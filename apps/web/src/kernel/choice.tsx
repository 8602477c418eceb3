import { ComboboxChevron, InputBase, type SelectProps } from '@mantine/core';
import { useEffect, useRef, useState, type ComponentType } from 'react';
import type { TouchedChoiceProps } from './touched-choice';

export interface ChoiceProps extends Pick<SelectProps, 'aria-label' | 'label' | 'placeholder' | 'size' | 'w' | 'flex' | 'clearable'> {
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly 'data-filter'?: string;
}

let Touched: ComponentType<TouchedChoiceProps> | null = null;

/** One of a list. Closed, it is a field with a word in it; the list's code comes when somebody reaches for it. */
export function Choice(props: ChoiceProps) {
  const [touched, setTouched] = useState(() => Touched && { isPressed: false, isFocused: false });
  const field = useRef<HTMLInputElement>(null);
  const isPressed = useRef(false);
  const touch = () => {
    const come = ({ TouchedChoice }: { readonly TouchedChoice: ComponentType<TouchedChoiceProps> }) => {
      Touched = TouchedChoice;
      setTouched({ isPressed: isPressed.current, isFocused: document.activeElement === field.current });
    };
    // What does not come can be tried again: the field stays as it is.
    import('./touched-choice').then(come, () => undefined);
  };
  const { data, value, onChange: _onChange, clearable, ...look } = props;
  // What can be cleared has a button for it.
  const isClearable = clearable === true && value !== null;
  useEffect(() => {
    if (isClearable) touch();
  }, [isClearable]);
  if (Touched && touched) return <Touched {...props} {...touched} />;
  return (
    <InputBase
      {...look}
      ref={field}
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded={false}
      readOnly
      pointer
      autoComplete="off"
      value={data.find((one) => one.value === value)?.label ?? ''}
      rightSection={<ComboboxChevron size={look.size} />}
      rightSectionPointerEvents="none"
      onPointerEnter={touch}
      onFocus={touch}
      onClick={() => {
        isPressed.current = true;
        touch();
      }}
    />
  );
}

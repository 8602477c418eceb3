import { Menu } from '@mantine/core';
import { cloneElement, useEffect, useRef } from 'react';
import type { MenuButtonProps } from './menu-button';

/** The menu of a button that was pressed: it opens at once, and gives the focus back to its button. */
export function PressedMenu({ head, items, children, ...look }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const isOwed = useRef(true);
  useEffect(() => {
    button.current?.focus();
    if (isOwed.current) button.current?.click();
    isOwed.current = false;
  }, []);
  return (
    <Menu {...look}>
      <Menu.Target>{cloneElement(children, { ref: button })}</Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {head && <Menu.Label>{head}</Menu.Label>}
        {items.map(({ key, text, icon: Mark, choose }) => (
          <Menu.Item key={key} leftSection={Mark && <Mark size={16} aria-hidden />} onClick={choose} data-command={key}>
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export * from './clock-bar';
export * from './feedback';
export * from './language';
export * from './reason-list';
export * from './status-badge';
export * from './texts';
export * from './theme';
export * from './time-text';
export { uiTexts } from './ui.texts';

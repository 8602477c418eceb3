export * from './kernel/story';

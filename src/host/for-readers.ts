/** Where the plugins belong that change nothing but what readers load. */
import type { Plugin } from 'vite';

/** True for the environment of Vite's that makes what browsers load; the build’s own is another. */
export const isForReaders: NonNullable<Plugin['applyToEnvironment']> = ({ name }) =>
  name === 'client';

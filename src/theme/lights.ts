/**
 * What the lights of sceneries make of their tones: those of the stations, from the seam to the sun,
 * and the morning in which the drawings of spreads are seen.
 */
import type { LightTone } from './tones.ts';

/** Colours by tone; a light that says nothing of a tone leaves it as it is. */
export const LIGHTS = {
  seam: {
    air: '#15110e',
    glow: '#ffb266',
    far: '#3a2d21',
    middle: '#241b14',
    near: '#0e0b09',
    deep: '#050404',
    rim: '#d9a56e',
  },
  pit: {
    air: '#17110d',
    glow: '#d99a58',
    far: '#9a6e44',
    middle: '#5a3f2a',
    near: '#2a1f17',
    deep: '#080706',
    rim: '#ffcf9a',
  },
  city: {
    air: '#0b0e17',
    glow: '#a9603f',
    far: '#343442',
    middle: '#1f212d',
    near: '#12131b',
    deep: '#07070a',
    rim: '#ffc98a',
  },
  loess: {
    air: '#2b2119',
    glow: '#f0cb8d',
    far: '#b58f5e',
    middle: '#8f6c43',
    near: '#5d4429',
    deep: '#120d08',
    rim: '#fff0cf',
  },
  weight: {
    air: '#090a10',
    glow: '#7a3b22',
    far: '#2a2730',
    middle: '#1a1a22',
    near: '#101016',
    deep: '#060608',
    rim: '#ffc98a',
  },
  furnace: {
    air: '#10151b',
    glow: '#ff9148',
    far: '#222c36',
    middle: '#33414d',
    near: '#131a20',
    deep: '#07090c',
    rim: '#c4dcf2',
  },
  wafer: {
    air: '#111922',
    glow: '#6fb6ff',
    far: '#223140',
    middle: '#3f566c',
    near: '#101820',
    deep: '#080b0f',
    rim: '#eaf5ff',
  },
  dawn: {
    air: '#1d2138',
    glow: '#ffc180',
    far: '#77647c',
    middle: '#54495f',
    near: '#2a2735',
    deep: '#12111a',
    rim: '#fff1d6',
  },
  morning: {
    glow: '#ffc180',
    rim: '#fff1d6',
    deep: '#15110e',
  },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<LightTone, string>>>>>;

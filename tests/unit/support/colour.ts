/** Colours as eyes see them: contrast by WCAG 2.2, distance in CIELAB, and three blindnesses. */

/** Red, green and blue of linear light, 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];
type Row = readonly [number, number, number];

/** Linear light as sRGB writes it, and back. */
const encode = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
const decode = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** The light of #rgb or #rrggbb. Throws on anything else. */
export const lightOf = (hex: string): Light => {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(hex) ? hex.slice(1) : undefined;
  if (digits === undefined) throw new Error(`“${hex}” is no colour; expected one such as #0c0b0a`);
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (index: number): number =>
    decode(Number.parseInt(full.slice(index * 2, index * 2 + 2), 16) / 255);
  return [channel(0), channel(1), channel(2)];
};

const dot = (a: Row, b: Row): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const LUMINANCE: Row = [0.2126, 0.7152, 0.0722];

/** WCAG 2.2: from 1 (the same) to 21 (black on white). */
export const contrast = (one: Light, other: Light): number => {
  const [a, b] = [dot(LUMINANCE, one), dot(LUMINANCE, other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** What a colour of an opacity over another comes to, mixed as browsers do: in encoded values. */
export const over = (top: Light, below: Light, opacity: number): Light => {
  const [red, green, blue] = top.map((value, index) =>
    decode(encode(value) * opacity + encode(below[index] ?? 0) * (1 - opacity)),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
};

/**
 * Full dichromacy, by Machado, Oliveira and Fernandes, “A Physiologically-based Model for
 * Simulation of Color Vision Deficiency” (IEEE TVCG 15/6, 2009), severity 1.0, in linear light.
 */
export const BLINDNESSES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Row, Row, Row]>;

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** A colour as it is seen with a blindness. */
export const seenWith = (blindness: keyof typeof BLINDNESSES, light: Light): Light => {
  const [red, green, blue] = BLINDNESSES[blindness];
  return [within(dot(red, light)), within(dot(green, light)), within(dot(blue, light))];
};

/** Linear sRGB to XYZ over the white of D65. */
const XYZ: readonly [Row, Row, Row] = [
  [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
];

const lab = (light: Light): Row => {
  const root = (value: number): number =>
    value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
  const [x, y, z] = [root(dot(XYZ[0], light)), root(dot(XYZ[1], light)), root(dot(XYZ[2], light))];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** The distance of two colours in CIELAB, ΔE*ab of 1976. About 2.3 can just be noticed. */
export const distance = (one: Light, other: Light): number => {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

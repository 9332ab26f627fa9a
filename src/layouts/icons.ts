/** Sides of the pictures of the site's mark, in pixels: for Apple's home screen, and for a manifest. */
export const APPLE_ICON_PX = 180;
export const MANIFEST_ICONS_PX = [192, 512] as const;
export const ICON_SIZES = [APPLE_ICON_PX, ...MANIFEST_ICONS_PX];

/** The path of the mark in a size, below the site's base. */
export const iconPath = (size: number): string => `icon-${size}.png`;

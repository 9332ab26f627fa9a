export const coverRelief = (): string => '<svg viewBox="0 0 1440 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false"><path fill="#0c0b0a" d="M0 0h1440v900H0z"/></svg>';

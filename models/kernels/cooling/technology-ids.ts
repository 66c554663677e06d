/**
 * Ids of the cooling technologies: water-cooled chiller with water-side economizer (WSE) or without
 * (WC), air-cooled chiller without (AC) or with a glycol free-cooling coil (ACF), direct expansion (DX),
 * air-side economizer with adiabatic humidification (AEA), indirect evaporative units (IEC), liquid
 * cooling by cold plates (LIQ).
 */
export const coolingTechnologies = ["WSE", "WC", "AC", "ACF", "DX", "AEA", "IEC", "LIQ"] as const;

/** Id of a cooling technology. */
export type CoolingTechnology = (typeof coolingTechnologies)[number];

/** Ids of the site qualities: a typical plant (BASE), a hyperscale plant (HYPER), an old one (LEGACY). */
export const siteQualities = ["BASE", "HYPER", "LEGACY"] as const;

/** Id of a site quality. */
export type SiteQuality = (typeof siteQualities)[number];

//! Degrees without their sign: 200C, -15F, 95 F.

use crate::class::Context;

/// Whether a C or an F is a thermometer's: 200C, -15F, 95 F.
pub(super) fn warmth(context: &Context, at: usize, end: usize, spaced: bool) -> bool {
    const WARM: [&str; 61] = [
        "bake",
        "baked",
        "boil",
        "boils",
        "celsius",
        "chill",
        "chilly",
        "feels",
        "climate",
        "cold",
        "colder",
        "cook",
        "cool",
        "cooled",
        "coldest",
        "cooler",
        "degree",
        "degrees",
        "fahrenheit",
        "fan",
        "felt",
        "fever",
        "forecast",
        "freeze",
        "freezer",
        "freezes",
        "freezing",
        "frost",
        "heat",
        "heated",
        "heatwave",
        "high",
        "highs",
        "hot",
        "hottest",
        "hotter",
        "humidity",
        "low",
        "lows",
        "melts",
        "mercury",
        "oven",
        "preheat",
        "preheated",
        "rain",
        "roast",
        "sunny",
        "temp",
        "temperature",
        "temperatures",
        "temps",
        "thermometer",
        "thermostat",
        "threshold",
        "warm",
        "warmed",
        "warmer",
        "warming",
        "wash",
        "weather",
        "simmer",
    ];
    if matches!(context.byte(end), b'-' | b'+' | b'#') || context.byte(end) == b'\'' && !spaced {
        return false;
    }
    let number = context.slice(0, at).trim_end().trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    // F = 9/5 C + 32
    if number.ends_with('/') && context.text.contains('=') {
        return false;
    }
    // "Minus 7C", "plus 30C"
    if number.ends_with(" minus ") || number.ends_with("Minus ") {
        return true;
    }
    // "don't let it go above 18C"
    if !spaced && context.after_any(number.len(), &["above", "below"]) {
        return true;
    }
    const MINUS: [char; 3] = ['-', '−', '–'];
    number.ends_with(MINUS) && !number.trim_end_matches(MINUS).ends_with(|c: char| c.is_alphanumeric()) || context.mentions(&WARM)
}

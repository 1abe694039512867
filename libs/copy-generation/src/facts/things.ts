import { foldedWords, singular } from './words';

/** English nouns for things that a product has or comes with beside the parts that all languages have words for. */
const THINGS: ReadonlySet<string> = new Set(
  `thermometer mirror torch flashlight speaker microphone camera timer alarm clock radio bell basket rack kickstand mudguard holder
  hook loop tab pouch tray mount insert strainer sieve whisk brush charger adapter adaptor remote manual songbook tripod tuner
  plectrum window valve gauge sensor dispenser footrest footstool headrest canopy visor earring bracelet necklace keyring
  keychain lanyard carabiner whistle compass ladder ladle spatula spoon scoop padlock dynamo pedal saddle heater nozzle hose
  sprinkler hinge trolley magnet clip stylus notebook sticker bookmark poster puzzle doll scarf glove sock headphone earbud
  earpiece tarp groundsheet footprint vestibule awning porch pillow blanket duvet mattress harness leash feeder net racket paddle
  helmet goggles mask snorkel gaiter spike cleat gasket screw bolt hammer wrench spanner screwdriver ruler sponge towel robe
  slipper apron mitt trivet coaster steamer grater peeler juicer grinder blender toaster thermostat humidifier diffuser wick
  snuffer candle lighter vase planter saucer jug tumbler carafe decanter opener corkscrew stopper funnel pipette applicator
  sharpener eraser stapler calculator projector printer scanner router antenna joystick microscope umbrella parasol
  hammock swing slide ramp sunshade reflector pannier dashcam pompom bobble fringe ruffle frill spigot faucet sheath scabbard plinth
  pedestal chopstick castor caster bracket hanger guyline bungee cupholder ashtray latch brooch locket bangle anklet cufflink
  epaulette keypad touchscreen trackpad webcam subwoofer amplifier headlight kneepad mouthpiece trundle drawcord`
    .split(/\s+/)
    .map(singular),
);

/** Whether the word is one for such a thing. */
export function isThing(folded: string): boolean {
  return THINGS.has(singular(folded));
}

/** Such things that a text names, in the singular. */
export function thingsIn(text: string): string[] {
  return [...new Set(foldedWords(text).map(singular).filter(isThing))].sort();
}

/**
 * Hosts that say nothing about who mentions them: large public services. A policy may add the company's own hosts. The
 * registrable name and everything under it counts, except where customers get hosts of their own (`bob.blogspot.com`).
 */
const known = new Set(
  `google.com youtube.com youtu.be wikipedia.org wikimedia.org apple.com microsoft.com office.com live.com amazon.com
  amazon.co.uk amazon.de github.com gitlab.com stackoverflow.com stackexchange.com mozilla.org w3.org adobe.com zoom.us
  dropbox.com slack.com stripe.com paypal.com ebay.com netflix.com spotify.com booking.com airbnb.com tripadvisor.com
  ups.com fedex.com dhl.com dhl.de usps.com royalmail.com postnl.nl deutschepost.de laposte.fr dpd.com gls-group.eu
  npmjs.com pypi.org docker.com cloudflare.com openai.com bing.com duckduckgo.com yahoo.com reddit.com
  trustpilot.com bbc.co.uk bbc.com nytimes.com cnn.com
  facebook.com fb.com fb.me m.me instagram.com twitter.com x.com linkedin.com tiktok.com snapchat.com pinterest.com
  t.me telegram.me wa.me whatsapp.com discord.gg discord.com vk.com medium.com tumblr.com twitch.tv mastodon.social
  threads.net bsky.app calendly.com paypal.me venmo.com cash.app linktr.ee`.split(/\s+/),
);

/** Of these, the path is a person's name or handle. */
const profiles = new Set(
  `facebook.com fb.com fb.me m.me instagram.com twitter.com x.com linkedin.com tiktok.com snapchat.com pinterest.com t.me
  telegram.me wa.me whatsapp.com discord.gg discord.com vk.com medium.com tumblr.com twitch.tv mastodon.social
  threads.net bsky.app calendly.com paypal.me venmo.com cash.app linktr.ee github.com gitlab.com reddit.com
  dropbox.com zoom.us spotify.com airbnb.com stackoverflow.com`.split(/\s+/),
);

/** The listed name that a host is or belongs to. */
function listedName(host: string, names: ReadonlySet<string>): boolean {
  for (let name = host; name !== ""; ) {
    if (names.has(name)) return true;
    const dot = name.indexOf(".");
    if (dot < 0) return false;
    name = name.slice(dot + 1);
  }
  return false;
}

export const publicHost = (host: string): boolean => listedName(host, known);
export const namesPeople = (host: string): boolean => listedName(host, profiles);

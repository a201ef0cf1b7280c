import { formatNumber } from '../../format';
import { deploy, mediaBytes, PLATFORMS, type Platform, serviceLevelAt } from '../../platforms';
import { thousands, toGB, toGiB } from '../../units';
import { at, type Demand, demandOf } from '../../workload';
import { pricesFor, type Scenario, workloadFor } from '../estimate';
import { type Offer, type Quote, quotesFor, usdFor } from './offer';

/** What storing and delivering the media of a number of users costs at each vendor, by itself. USD a month. */
export function mediaOffers(users: number, scenario: Scenario = {}): Offer[] {
  const demand = demandOf(workloadFor(scenario), users);
  const quote = quotesFor(scenario);
  return [
    ...PLATFORMS.map((platform) =>
      platform.media.quotaPlan === undefined
        ? ownLines(platform, users, scenario)
        : beyondQuotas(platform, platform.media.quotaPlan, quote, demand),
    ),
    r2(quote, demand),
    bunny(quote, demand),
  ];
}

function beyondQuotas({ id, vendor, media }: Platform, plan: string, quote: Quote, demand: Demand): Offer {
  const { stored, delivered, missed } = media.rates;
  return quote(
    id,
    media.shortServices,
    `beyond ${plan.charAt(0).toUpperCase()}${plan.slice(1)}'s quotas; the plan's fee is not in it`,
    {
      plans: { [vendor]: plan },
      usage: {
        [`${vendor}.plan.${plan}`]: 0,
        [stored]: toGB(mediaBytes(demand)),
        [delivered]: toGB(demand.egress.mediaCached),
        ...(missed !== undefined && { [missed]: toGB(demand.egress.mediaUncached) }),
      },
    },
  );
}

/** The media lines of a platform's own deployment, priced by themselves. */
function ownLines({ id, media }: Platform, users: number, scenario: Scenario): Offer {
  const workload = workloadFor(scenario);
  const setting = {
    workload,
    demand: demandOf(workload, users),
    level: serviceLevelAt(users),
    options: { media: 'platform', realtime: 'platform' } as const,
    prices: pricesFor(scenario),
  };
  const without = deploy(id, { ...setting, options: { ...setting.options, media: 'r2' } });
  const known = new Set(without.usage.map(({ price }) => price));
  const own = deploy(id, setting).usage.filter(({ price }) => !known.has(price));
  return quotesFor(scenario)(id, media.shortServices, 'storage, requests and delivery', {
    usage: Object.fromEntries(own.map(({ price, quantity }) => [price, quantity])),
  });
}

function r2(quote: Quote, { egress, mediaRequests, requests, ...rest }: Demand): Offer {
  const stored = toGB(mediaBytes({ egress, mediaRequests, requests, ...rest }));
  return quote('r2', 'R2', 'storage and operations; egress is free', {
    usage: {
      'cloudflare.r2.storage.standard': stored,
      'cloudflare.r2.class-a.standard': requests.uploads,
      'cloudflare.r2.class-b.standard': mediaRequests.edge,
      'cloudflare.r2.egress': toGB(egress.mediaCached + egress.mediaUncached),
    },
  });
}

function bunny(quote: Quote, demand: Demand): Offer {
  const regions = 2;
  const delivered = toGB(demand.egress.mediaCached + demand.egress.mediaUncached);
  return quote('bunny', 'Bunny', `two regions, ${formatNumber(delivered)} GB to Europe and North America`, {
    usage: {
      'bunny.storage.standard.first-two-regions': regions * toGB(mediaBytes(demand)),
      'bunny.cdn.standard.eu-na': delivered,
      'bunny.account.minimum': 1,
    },
  });
}

/** Minutes of video uploaded and watched in a month. */
export function videoMinutes(
  users: number,
  scenario: Scenario = {},
): { uploaded: number; stored: number; watched: number } {
  const workload = workloadFor(scenario);
  const { videos } = demandOf(workload, users).media;
  const minutes = at(workload.values, 'video-seconds') / 60;
  const months = at(workload.values, 'history-months');
  return {
    uploaded: (videos.objects / months) * minutes,
    stored: videos.objects * minutes,
    watched: videos.viewsPerMonth * minutes * at(workload.values, 'video-watched'),
  };
}

/** What a transcoding pipeline costs for the clips of a number of users: managed video services, cloud transcoders, or none. */
export function videoOffers(users: number, scenario: Scenario = {}): Offer[] {
  const { uploaded, stored, watched } = videoMinutes(users, scenario);
  const demand = demandOf(workloadFor(scenario), users);
  const bytes = demand.media.videos;
  const quote = quotesFor(scenario);
  return [
    quote('as-uploaded', 'As uploaded, on R2', 'compressed on the phone, no transcoding', {
      usage: {
        'cloudflare.r2.storage.standard': toGB(bytes.storedBytes),
        'cloudflare.r2.class-b.standard': bytes.viewsPerMonth,
      },
    }),
    quote('stream', 'Cloudflare Stream', 'stored and delivered minutes, every rendition included', {
      usage: { 'cloudflare.stream.stored': stored, 'cloudflare.stream.delivered': watched },
    }),
    quote('mux', 'Mux, basic quality at 720p', 'stored and delivered minutes; encoding is free', {
      usage: {
        'mux.video.input.basic': uploaded,
        'mux.video.storage.basic-plus.720p': stored,
        'mux.video.delivery.basic-plus.720p': watched,
      },
    }),
    quote('mediaconvert', 'AWS MediaConvert', 'two renditions, SD and HD; storage and delivery are not in it', {
      usage: { 'aws.mediaconvert.basic.avc-sd-30fps': uploaded, 'aws.mediaconvert.basic.avc-hd-30fps': uploaded },
    }),
    quote('transcoder', 'Google Transcoder', 'two renditions, SD and HD; storage and delivery are not in it', {
      usage: { 'gcp.transcoder.sd': uploaded, 'gcp.transcoder.hd': uploaded },
    }),
  ];
}

/** Moving media older than 90 days to a colder class on AWS: what it saves in storage and costs in retrieval, USD a month. */
export function coldStorage(
  users: number,
  scenario: Scenario = {},
): { saved: number; retrieval: number; transitions: number } {
  const workload = workloadFor(scenario);
  const demand = demandOf(workload, users);
  const cold = Object.values(demand.media).reduce((sum, kind) => sum + kind.coldBytes, 0);
  const all = Object.values(demand.media).reduce((sum, kind) => sum + kind.storedBytes, 0);
  const price = usdFor(scenario);
  const readShare = 1 - at(workload.values, 'views-90-days');
  const origin = toGiB(demand.egress.mediaUncached) * readShare;
  const objects =
    Object.values(demand.media).reduce((sum, kind) => sum + kind.objects, 0) / at(workload.values, 'history-months');
  const hot = price('aws.s3.standard.storage', toGiB(all));
  const mixed = price('aws.s3.standard.storage', toGiB(all - cold)) + price('aws.s3.standard-ia.storage', toGiB(cold));
  return {
    saved: hot - mixed,
    retrieval: price('aws.s3.standard-ia.retrieval', origin),
    transitions: price('aws.s3.standard-ia.transition', thousands(objects)),
  };
}

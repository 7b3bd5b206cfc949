package dev.perigee.runtime.server;

import dev.perigee.runtime.body.UploadFolder;
import dev.perigee.runtime.settings.TrustedProxies;

/**
 * What every request of a server has in common.
 *
 * @param address decides what its URL begins with
 * @param proxies whose forwarded headers count
 * @param uploads keeps its files
 */
record Surroundings(SiteAddress address, TrustedProxies proxies, UploadFolder uploads) {}

package dev.perigee.core.content;

import dev.perigee.core.json.Json;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads the entries of one file:
 *
 * <ol>
 *   <li>a Markdown file, and an object in the folder, is one entry, called by its path;
 *   <li>a list is one entry an item, each called by its field {@code id};
 *   <li>an object that is the whole collection is one entry a field, called by its name.
 * </ol>
 */
final class FileReading {

    static final String ID = "id";

    private final SourceTree sources;
    private final Json json;
    private final Publication publication;

    /** What a file held. */
    record Result(List<RawEntry> entries, List<SourceFault> faults) {}

    FileReading(SourceTree sources, Json json, Publication publication) {
        this.sources = sources;
        this.json = json;
        this.publication = publication;
    }

    Result read(ContentFile file) {
        try {
            Source source =
                    sources.find(file.path()).orElseThrow(() -> ContentProblems.gone(file.path()));
            return new OneFile(file, source, DataText.of(source, file.form(), json)).read();
        } catch (SourceFault e) {
            return new Result(List.of(), List.of(e));
        }
    }

    /** Reads the data of one file. */
    private final class OneFile {

        private final ContentFile file;
        private final Source source;
        private final DataText text;
        private final List<RawEntry> entries = new ArrayList<>();
        private final List<SourceFault> faults = new ArrayList<>();

        OneFile(ContentFile file, Source source, DataText text) {
            this.file = file;
            this.source = source;
            this.text = text;
        }

        Result read() {
            JsonNode data = text.data();
            if (data.isMissingNode() || data.isNull()) {
                faults.add(ContentProblems.empty(source.name()));
            } else if (data.isArray()) {
                list(data);
            } else if (!data.isObject()) {
                faults.add(ContentProblems.noObject(source.name(), text.lineOf("")));
            } else if (file.whole()) {
                fields(data);
            } else {
                add(file.id(), "", data);
            }
            return new Result(entries, faults);
        }

        private void list(JsonNode list) {
            for (int i = 0; i < list.size(); i++) {
                String way = Way.item("", i);
                JsonNode id = list.path(i).path(ID);
                if (!list.path(i).isObject()) {
                    faults.add(ContentProblems.noObjectAt(source.name(), line(way), way));
                } else if (isId(id)) {
                    add(id.asString(), way, list.path(i));
                } else {
                    faults.add(ContentProblems.noId(source.name(), line(way), i));
                }
            }
        }

        private void fields(JsonNode data) {
            for (var field : data.properties()) {
                if (field.getValue().isObject()) {
                    add(field.getKey(), field.getKey(), field.getValue());
                } else {
                    faults.add(
                            ContentProblems.noObjectAt(
                                    source.name(), line(field.getKey()), field.getKey()));
                }
            }
        }

        private void add(String id, String way, JsonNode data) {
            JsonNode draft = data.path(Publication.DRAFT);
            if (!Ids.isId(id)) {
                faults.add(ContentProblems.badId(source.name(), line(way), id));
            } else if (!draft.isMissingNode() && !draft.isBoolean() && !draft.isNull()) {
                int line = line(Way.field(way, Publication.DRAFT));
                faults.add(ContentProblems.draftIsNoTruth(source.name(), line));
            } else {
                entries.add(
                        new RawEntry(
                                id,
                                file,
                                source.name(),
                                way,
                                data,
                                RawEntry.BodyPlace.of(text.bodyStart(), source.text()),
                                publication.stage(data)));
            }
        }

        private int line(String way) {
            return faults.size() < ContentProblems.MOST_LOOKS ? text.lineOf(way) : 0;
        }
    }

    private static boolean isId(JsonNode id) {
        return id.isString() || id.isIntegralNumber();
    }
}

package dev.perigee.core.content;

import java.text.Normalizer;

/**
 * A file of a collection.
 *
 * @param path of its source
 * @param id of the entry that it holds if it holds one, in Unicode NFC
 * @param form how it is written
 * @param whole whether it is the collection, and no file in its folder
 */
record ContentFile(String path, String id, Form form, boolean whole) {

    enum Form {
        MARKDOWN,
        JSON,
        YAML
    }

    /**
     * A file in the folder of a collection. Its id is its path there without the ending; a name
     * that is exactly {@code index} is its folder.
     */
    static ContentFile inFolder(String path, String folder, Form form) {
        String name = withoutEnding(path.substring(folder.length() + 1));
        boolean index = name.endsWith("/index");
        String id = index ? name.substring(0, name.length() - "/index".length()) : name;
        return new ContentFile(path, Normalizer.normalize(id, Normalizer.Form.NFC), form, false);
    }

    static String withoutEnding(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }
}

package dev.perigee.core.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.util.JsonParserDelegate;

/** Refuses numbers that a {@code double} or {@code float} could only hold as infinity. */
public final class FiniteNumbers extends JsonParserDelegate {

    /** Reads what another parser reads. */
    public FiniteNumbers(JsonParser parser) {
        super(parser);
    }

    @Override
    public double getDoubleValue() {
        double number = super.getDoubleValue();
        if (Double.isInfinite(number)) {
            throw tooLarge(double.class);
        }
        return number;
    }

    @Override
    public float getFloatValue() {
        float number = super.getFloatValue();
        if (Float.isInfinite(number)) {
            throw tooLarge(float.class);
        }
        return number;
    }

    @Override
    public Number getNumberValue() {
        Number number = super.getNumberValue();
        if (number instanceof Double && Double.isInfinite(number.doubleValue())) {
            throw tooLarge(double.class);
        }
        return number;
    }

    private InputCoercionException tooLarge(Class<?> type) {
        return new InputCoercionException(this, "Beyond what it holds.", currentToken(), type);
    }
}

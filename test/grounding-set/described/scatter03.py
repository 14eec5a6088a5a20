import matplotlib.pyplot as plt

lap_a = [1.2, 1.5, 1.9, 2.3, 2.8]
eff_a = [31, 29, 27, 24, 21]
lap_b = [2.0, 2.5, 3.0, 3.6, 4.4]
eff_b = [23, 20, 18, 15, 12]

fig, ax = plt.subplots(figsize=(8, 6))
ax.scatter(lap_a, eff_a, marker='o', color='green', label='Compact cars')
ax.scatter(lap_b, eff_b, marker='x', color='black', label='SUVs')
ax.set_title('Fuel Efficiency vs. Engine Size')
ax.set_xlabel('Engine Size (liters)')
ax.set_ylabel('Fuel Efficiency (km per gallon)')
ax.legend()
plt.show()

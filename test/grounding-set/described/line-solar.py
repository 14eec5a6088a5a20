import matplotlib.pyplot as plt

hours = list(range(6, 21))
power = [0, 0.3, 0.9, 1.8, 2.9, 3.8, 4.4, 4.7, 4.5, 3.9, 3.0, 1.9, 1.0, 0.4, 0]

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(hours, power, color='goldenrod', linewidth=2, marker='D')
ax.axhline(2.5, color='gray', linestyle=':', label='Household demand')
ax.set_title('Solar Panel Output on a Clear Day')
ax.set_xlabel('Hour of Day')
ax.set_ylabel('Power (kW)')
ax.set_xticks(range(6, 21, 2))
ax.legend(loc='upper right')
plt.show()

import matplotlib.pyplot as plt

wing_a = [12.1, 13.0, 12.6, 13.4, 11.8, 12.9]
weight_a = [18, 21, 19, 22, 17, 20]
wing_b = [15.2, 16.1, 15.7, 16.8, 15.0]
weight_b = [30, 34, 31, 37, 28]
wing_c = [18.5, 19.2, 18.1, 20.0]
weight_c = [26, 28, 24, 29]

fig, ax = plt.subplots(figsize=(9, 6))
ax.scatter(wing_a, weight_a, c='blue', marker='o', s=60, label='Sparrow')
ax.scatter(wing_b, weight_b, c='red', marker='^', s=60, label='Starling')
ax.scatter(wing_c, weight_c, c='green', marker='s', s=60, label='Swift')
ax.set_xlabel('Wing length (cm)')
ax.set_ylabel('Weight (g)')
ax.set_title('Body Measurements of Three Bird Species')
ax.set_xlim(10, 22)
ax.set_ylim(10, 40)
ax.legend(loc='upper left')
plt.show()

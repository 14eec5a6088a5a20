import matplotlib.pyplot as plt

hours = [6, 8, 10, 12, 14, 16, 18, 20]
center = [310, 720, 540, 480, 500, 690, 810, 390]
harbor = [180, 260, 330, 350, 340, 300, 220, 120]
suburb = [250, 430, 210, 190, 200, 350, 460, 280]

plt.figure(figsize=(10, 6))
plt.plot(hours, center, marker='D', color='black', label='Center')
plt.plot(hours, harbor, marker='x', color='red', linestyle=':', label='Harbor')
plt.plot(hours, suburb, marker='v', color='green', linestyle='-.', label='Suburb')
plt.title('Vehicles per Hour at Three Counting Sites')
plt.xlabel('Time of Day (h)')
plt.ylabel('Vehicles per Hour')
plt.ylim(0, 900)
plt.legend(title='Site')
plt.grid(True)
plt.show()

import matplotlib.pyplot as plt

instruments = ['Piano', 'Guitar', 'Violin', 'Drums', 'Flute', 'Cello']
students = [128, 164, 92, 75, 58, 41]

plt.figure(figsize=(9, 6))
plt.bar(instruments, students, color='steelblue', edgecolor='black')
plt.title('Enrolment by Instrument at Harmony Music School')
plt.xlabel('Instrument')
plt.ylabel('Number of Students')
plt.ylim(0, 180)
plt.show()
